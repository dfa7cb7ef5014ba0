// Runs google.golang.org/genai with all its options against a running server; LIMNER_URL says where.
package main

import (
	"context"
	"encoding/base64"
	"errors"
	"os"
	"testing"

	"google.golang.org/genai"
)

const model = "imagen-4.0-generate-001"

func newClient(t *testing.T) *genai.Client {
	t.Helper()
	client, err := genai.NewClient(context.Background(), &genai.ClientConfig{
		Backend:     genai.BackendVertexAI,
		APIKey:      "any",
		HTTPOptions: genai.HTTPOptions{BaseURL: os.Getenv("LIMNER_URL")},
	})
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// White on the left, black on the right: a picture, and a mask of its left half.
func picture(t *testing.T) *genai.Image {
	t.Helper()
	bytes, err := base64.StdEncoding.DecodeString("iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAAAAADVHSBLAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQI12P4DwUMMDAwAgDvhz/BG29OiAAAAABJRU5ErkJggg==")
	if err != nil {
		t.Fatal(err)
	}
	return &genai.Image{ImageBytes: bytes, MIMEType: "image/png"}
}

func expectCode(t *testing.T, err error, code int) {
	t.Helper()
	var apiError genai.APIError
	if !errors.As(err, &apiError) || apiError.Code != code {
		t.Fatalf("expected an APIError with code %d, received %v", code, err)
	}
}

func TestGenerateWithEveryOption(t *testing.T) {
	answer, err := newClient(t).Models.GenerateImages(context.Background(), model, "A dog", &genai.GenerateImagesConfig{
		NegativePrompt: "blur", NumberOfImages: 2, AspectRatio: "16:9", GuidanceScale: genai.Ptr[float32](12),
		SafetyFilterLevel: genai.SafetyFilterLevelBlockLowAndAbove, PersonGeneration: genai.PersonGenerationAllowAdult,
		IncludeSafetyAttributes: true, IncludeRAIReason: true, Language: genai.ImagePromptLanguageEn, OutputMIMEType: "image/jpeg",
		OutputCompressionQuality: genai.Ptr[int32](80), AddWatermark: true, ImageSize: "2K", EnhancePrompt: true, Labels: map[string]string{"a": "b"},
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(answer.GeneratedImages) != 2 || answer.GeneratedImages[0].Image.ImageBytes[0] != 0xff {
		t.Fatalf("expected two JPEG pictures, received %d", len(answer.GeneratedImages))
	}
}

// This client leaves out addWatermark when it is false, so a seed always meets the model's default, and is refused as at Google.
func TestErrors(t *testing.T) {
	_, err := newClient(t).Models.GenerateImages(context.Background(), model, "A dog", &genai.GenerateImagesConfig{Seed: genai.Ptr[int32](7), AddWatermark: false})
	expectCode(t, err, 400)
	_, err = newClient(t).Models.GenerateImages(context.Background(), "imagen-9", "A dog", nil)
	expectCode(t, err, 404)
}

func TestOtherOperations(t *testing.T) {
	ctx, client, image := context.Background(), newClient(t), picture(t)
	references := []genai.ReferenceImage{
		genai.NewRawReferenceImage(image, 1),
		genai.NewMaskReferenceImage(image, 2, &genai.MaskReferenceConfig{MaskMode: genai.MaskReferenceModeMaskModeUserProvided, MaskDilation: genai.Ptr[float32](0.03)}),
	}
	edited, err := client.Models.EditImage(ctx, "imagen-3.0-capability-001", "a hat", references, &genai.EditImageConfig{EditMode: genai.EditModeInpaintInsertion, NumberOfImages: 1})
	if err != nil || len(edited.GeneratedImages) != 1 {
		t.Fatalf("expected one edited picture, received %v", err)
	}
	enlarged, err := client.Models.UpscaleImage(ctx, "imagen-4.0-upscale-preview", image, "x2", &genai.UpscaleImageConfig{EnhanceInputImage: true})
	if err != nil || len(enlarged.GeneratedImages) != 1 {
		t.Fatalf("expected one enlarged picture, received %v", err)
	}
	source := &genai.RecontextImageSource{PersonImage: image, ProductImages: []*genai.ProductImage{{ProductImage: image}}}
	worn, err := client.Models.RecontextImage(ctx, "virtual-try-on-001", source, &genai.RecontextImageConfig{NumberOfImages: genai.Ptr[int32](1)})
	if err != nil || len(worn.GeneratedImages) != 1 {
		t.Fatalf("expected one picture of a try-on, received %v", err)
	}
	segmented, err := client.Models.SegmentImage(ctx, "image-segmentation-001", &genai.SegmentImageSource{Image: image}, &genai.SegmentImageConfig{Mode: genai.SegmentModeForeground})
	if err != nil || len(segmented.GeneratedMasks) != 1 {
		t.Fatalf("expected one mask, received %v", err)
	}
	if labels := segmented.GeneratedMasks[0].Labels; len(labels) != 1 || labels[0].Label != "foreground" || labels[0].Score <= 0 {
		t.Fatalf("expected a scored label foreground, received %v", labels)
	}
}

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

func picture(t *testing.T) *genai.Image {
	t.Helper()
	bytes, err := base64.StdEncoding.DecodeString("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC")
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

// These operations are understood in full; the engine parts come with later releases.
func TestUnderstoodButNotPerformedYet(t *testing.T) {
	ctx, client, image := context.Background(), newClient(t), picture(t)
	references := []genai.ReferenceImage{
		genai.NewRawReferenceImage(image, 1),
		genai.NewMaskReferenceImage(image, 2, &genai.MaskReferenceConfig{MaskMode: genai.MaskReferenceModeMaskModeUserProvided, MaskDilation: genai.Ptr[float32](0.03)}),
	}
	_, err := client.Models.EditImage(ctx, "imagen-3.0-capability-001", "a hat", references, &genai.EditImageConfig{EditMode: genai.EditModeInpaintInsertion})
	expectCode(t, err, 501)
	_, err = client.Models.UpscaleImage(ctx, "imagen-4.0-upscale-preview", image, "x2", &genai.UpscaleImageConfig{EnhanceInputImage: true})
	expectCode(t, err, 501)
	source := &genai.RecontextImageSource{PersonImage: image, ProductImages: []*genai.ProductImage{{ProductImage: image}}}
	_, err = client.Models.RecontextImage(ctx, "virtual-try-on-001", source, nil)
	expectCode(t, err, 501)
	_, err = client.Models.SegmentImage(ctx, "image-segmentation-001", &genai.SegmentImageSource{Image: image}, &genai.SegmentImageConfig{Mode: genai.SegmentModeForeground})
	expectCode(t, err, 501)
}
